/**
 * The immutable records that everything said or done is kept as: ids, the hybrid clock, the exact
 * bytes, the hash chain. Below {@code store} and {@code sync}; sees {@code fault} and {@code text}.
 */
package vn.hotline1022.record;

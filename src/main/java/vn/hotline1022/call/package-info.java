/**
 * One contact with a citizen: its states, its clock, its record, and the ports to the telephone
 * line and\n * to storage. No JavaFX, no SQL; JSON only in {@code CallJson}. Sees {@code record},
 * {@code text},\n * {@code privacy} and {@code fault}.
 */
package vn.hotline1022.call;

/**
 * One contact with a citizen: its states, its clock, its record, and the ports to the telephone
 * line and to storage. No JavaFX, no SQL; JSON only in {@code CallJson}. Sees {@code record},
 * {@code text}, {@code privacy} and {@code fault}.
 */
package vn.hotline1022.call;

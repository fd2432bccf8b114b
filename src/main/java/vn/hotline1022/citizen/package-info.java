/**
 * Who calls and who is helped: names, forms of address, phones, and that two entries are one
 * person. Calls link to a citizen by id alone. No JavaFX, no SQL; JSON only in {@code CitizenJson}
 * and its reader. Sees {@code record} and {@code text}.
 */
package vn.hotline1022.citizen;

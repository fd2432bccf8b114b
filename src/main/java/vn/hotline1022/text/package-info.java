/**
 * Search keys, phone numbers, clean text and formats: pure functions on text. Sees only {@code
 * fault}.
 */
package vn.hotline1022.text;

/**
 * What identifies citizens: the guard that finds OTPs, passwords and identity numbers in any text,
 * requests of people about their data with the dates of the law, and who looked at or took out
 * what. No SQL; JSON only in the classes named so. Sees {@code record} and {@code text}.
 */
package vn.hotline1022.privacy;

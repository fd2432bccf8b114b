/**
 * The personal-data guard: finds OTPs, passwords and identity numbers in any text and masks them.
 * Pure.
 */
package vn.hotline1022.privacy;

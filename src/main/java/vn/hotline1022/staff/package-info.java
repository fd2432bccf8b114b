/**
 * People, roles, shifts and how they sign in: passphrases, PINs, recovery keys and the wrapping of
 * the database key. Pure rules and cryptography; files are read and written by {@code store}.
 */
package vn.hotline1022.staff;

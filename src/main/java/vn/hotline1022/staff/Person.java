package vn.hotline1022.staff;

/**
 * Somebody who works here. Staff are known by code, since one person works at two desks.
 *
 * @param code staff code, 1 to 20 of A–Z, 0–9, {@code -}, upper case
 * @param name full name, NFC, at most 80 characters
 */
public record Person(String code, String name, Role role) {}

/**
 * The rules of {@code docs/architecture.md}, each proven by a violation planted in {@code planted}.
 */
package vn.hotline1022.architecture;

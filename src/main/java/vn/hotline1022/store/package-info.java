/**
 * The profile folder and the encrypted SQLite file in it: one writer thread, migrations,
 * projections, repositories, search, backup. The only package that sees {@code java.sql}.
 */
package vn.hotline1022.store;

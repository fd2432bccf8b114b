/**
 * What the shift has to know: notices of what is broken now and what changed, and the times the
 * hotline itself was out.
 */
package vn.hotline1022.notice;

/**
 * Promises to call back: made in a call, seen between calls, kept in a call out. Sees the desk,
 * which does not see it.
 */
package vn.hotline1022.ui.followup;

/**
 * The booth of an event: the people being helped side by side, the step in front in large letters,
 * what was done today. Made for touch and for keys, at arm's length.
 */
package vn.hotline1022.ui.booth;

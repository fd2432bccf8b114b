/**
 * What the sides of supervision share: the period that is looked at. May see {@code stats}; the
 * sides are packages of their own and see this one.
 */
package vn.hotline1022.ui.supervision;

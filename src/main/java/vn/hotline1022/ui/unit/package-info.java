/**
 * Choosing an administrative unit by typing its name, old or new: a field for the screens that keep
 * a place, and the page that tells what became of a unit.
 */
package vn.hotline1022.ui.unit;

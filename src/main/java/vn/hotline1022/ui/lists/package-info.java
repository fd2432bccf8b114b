/** Shifts and lists, edited in the settings while the desk runs. */
package vn.hotline1022.ui.lists;

/**
 * Putting a saved call right, what was put right before, and the filters of the call list by
 * operator, ward and person.
 */
package vn.hotline1022.ui.amend;

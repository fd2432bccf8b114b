/**
 * Who calls and who is helped, beside a call on the desk or in the list: offering those a number is
 * known of, taking down a new person, joining and undoing.
 */
package vn.hotline1022.ui.people;

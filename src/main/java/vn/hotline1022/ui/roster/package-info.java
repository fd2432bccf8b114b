/** Teams, the roster of a week, and what is taken in from files beside them. */
package vn.hotline1022.ui.roster;

/**
 * What goes to the receiver by itself, as people see it: how much stands where, why it rests, and
 * what is to be decided about one item.
 */
package vn.hotline1022.ui.queue;

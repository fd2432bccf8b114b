/**
 * The program: decides between the desk and its tools, and builds the desk by hand, through
 * constructors.
 */
package vn.hotline1022.desktop;

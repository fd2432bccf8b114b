/** Guides on the screen. */
package vn.hotline1022.ui.guide;

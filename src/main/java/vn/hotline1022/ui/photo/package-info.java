/**
 * Photos and videos on a screen: taken in by dropping, pasting and choosing, shown small in a strip
 * and large over it. Files are looked over and kept in the background, one after the other.
 */
package vn.hotline1022.ui.photo;

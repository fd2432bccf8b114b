/** Guides to be printed and handed out: what stands on every paper, and where to print it. */
package vn.hotline1022.ui.handout;

/** The handbook: articles as they are found, read, and said; at its place and in a call. */
package vn.hotline1022.ui.handbook;

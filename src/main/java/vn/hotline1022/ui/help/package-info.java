/** The help: pages to be found and read, over whatever is in the window. */
package vn.hotline1022.ui.help;

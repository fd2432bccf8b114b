/** The frame around every screen: navigation, top bar, keys, messages. */
package vn.hotline1022.ui.shell;

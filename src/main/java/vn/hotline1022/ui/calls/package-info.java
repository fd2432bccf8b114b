/** The call list: finding a call again, reading how it went, exporting what is shown. */
package vn.hotline1022.ui.calls;

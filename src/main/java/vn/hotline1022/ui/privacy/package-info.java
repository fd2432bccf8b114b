/** What is kept of a person: finding, handing out, restricting, erasing; and who looked at it. */
package vn.hotline1022.ui.privacy;

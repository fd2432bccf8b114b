/** The words of reports. */
package vn.hotline1022.ui.report;

/** The words of reports, and taking out what is seen. May see {@code report} and {@code stats}. */
package vn.hotline1022.ui.report;

/** The shift's notices and the outages of the hotline: their card, their lists, their editors. */
package vn.hotline1022.ui.notice;

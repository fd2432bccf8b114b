/**
 * The daily data at ten: what is ready of a day, the city's accounts, handing out, and handing out
 * anew what late records changed.
 */
package vn.hotline1022.ui.daily;

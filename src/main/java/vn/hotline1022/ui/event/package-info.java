/**
 * Events: planning them, who is there, and the day's end; what is done at the booth is beside it.
 */
package vn.hotline1022.ui.event;

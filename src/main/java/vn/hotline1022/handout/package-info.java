/**
 * Guides on paper, for people to take home: the usual way through a guide with its drawn phones,
 * large letters and a QR code, as a PDF. Nothing here needs a window.
 */
package vn.hotline1022.handout;

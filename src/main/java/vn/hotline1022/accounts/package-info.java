/**
 * Accounts of iHaNoi that the city counts, by ward and commune: its file for a day, looked over row
 * by row and kept whole. Never added to what this hotline helped with.
 */
package vn.hotline1022.accounts;

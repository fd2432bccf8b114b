/**
 * What the telephone exchange (PBX) itself counted of ringing and abandonment, read from the file
 * it exports and kept per half hour. No number of a caller is kept, nor shown.
 */
package vn.hotline1022.exchange;

/**
 * Photos and videos that citizens send: made clean before they are kept (no place, no device, no
 * hidden content), and the port through which they are kept.
 *
 * <p>Nothing here trusts a file: its kind is told by its bytes, its size and its pixels are known
 * before anything is decoded, and every stretch of work can be cut off.
 */
package vn.hotline1022.photo;

/** Pictures and videos that citizens send: made safe and small, kept apart from what names them. */
package vn.hotline1022.photo;

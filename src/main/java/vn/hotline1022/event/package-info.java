/**
 * Events: a place and a time at which volunteers help people in person, several at once and without
 * a network. A person helped is a call too (package {@code call}); what only an event knows stands
 * beside it.
 */
package vn.hotline1022.event;

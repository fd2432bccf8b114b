/**
 * Events: a place and a time at which volunteers help people in person, several at once and without
 * a network. A person helped is a call too (package {@code call}); what only an event knows stands
 * beside it. Beside it stand what is planned, who was there and for how long, how many were only
 * told something, and the day's report.
 */
package vn.hotline1022.event;

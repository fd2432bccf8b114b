/**
 * What outlives a call: promises to call back, each with a four-digit code told to the citizen and
 * read back by us, and faults handed to the technicians. Knows calls by their id only.
 */
package vn.hotline1022.followup;

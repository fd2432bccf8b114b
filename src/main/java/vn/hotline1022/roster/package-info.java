/**
 * Who belongs to which team and organisation, and who is to be on duty when: what measures need
 * beside calls. Each is said as a whole by records of which the last one stands; nothing in them is
 * of a citizen.
 */
package vn.hotline1022.roster;

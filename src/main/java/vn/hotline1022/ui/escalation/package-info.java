/**
 * Technical faults: written down in a call, worked on by the focal point. Sees the desk and the
 * promises, which do not see it.
 */
package vn.hotline1022.ui.escalation;

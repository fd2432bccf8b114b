/**
 * Records on their way between profiles: what another desk has not seen yet, and applying what it
 * sent.
 */
package vn.hotline1022.sync;

/** Adapters of {@link vn.hotline1022.call.PhoneLine}: for now the handset that a person holds. */
package vn.hotline1022.telephony;

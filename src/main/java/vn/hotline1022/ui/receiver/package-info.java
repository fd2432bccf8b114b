/**
 * Where feedback goes: entering the receiver, trying it, and matching categories to its services.
 */
package vn.hotline1022.ui.receiver;

/**
 * Handing over without a network: this desk's identity, the desks it knows, a file for one of them,
 * a file of one of them looked over before it is taken in, and emptying the computer afterwards.
 */
package vn.hotline1022.ui.handover;

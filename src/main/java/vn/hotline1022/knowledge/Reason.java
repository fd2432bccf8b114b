package vn.hotline1022.knowledge;

/**
 * Why a call was made, as the operator chose it.
 *
 * @param name as it is shown
 */
public record Reason(String code, String name) {}

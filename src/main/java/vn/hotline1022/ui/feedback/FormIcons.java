package vn.hotline1022.ui.feedback;

import vn.hotline1022.asset.Icon;

/** The icons of the main categories; one that somebody added has that of all others. */
final class FormIcons {
  private FormIcons() {}

  static Icon of(String category) {
    return switch (category) {
      case "ENVIRONMENT" -> Icon.TRASH_CAN_OUTLINE;
      case "URBAN_ORDER" -> Icon.STORE_OUTLINE;
      case "TRAFFIC" -> Icon.TRAFFIC_CONE;
      case "POWER_LIGHT" -> Icon.LIGHTNING_BOLT_OUTLINE;
      case "WATER" -> Icon.WATER_OUTLINE;
      case "SECURITY" -> Icon.SHIELD_OUTLINE;
      case "FOOD" -> Icon.SILVERWARE_FORK_KNIFE;
      case "HEALTH_EDUCATION" -> Icon.HOSPITAL_BUILDING;
      case "ADMINISTRATION" -> Icon.FILE_DOCUMENT_OUTLINE;
      default -> Icon.DOTS_HORIZONTAL;
    };
  }
}

package vn.hotline1022.ui.feedback;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** The icons of the main categories; one that somebody added has that of all others. */
final class FormIcons {
  private FormIcons() {}

  static Ikon of(String category) {
    return switch (category) {
      case "ENVIRONMENT" -> MaterialDesignT.TRASH_CAN_OUTLINE;
      case "URBAN_ORDER" -> MaterialDesignS.STORE_OUTLINE;
      case "TRAFFIC" -> MaterialDesignT.TRAFFIC_CONE;
      case "POWER_LIGHT" -> MaterialDesignL.LIGHTNING_BOLT_OUTLINE;
      case "WATER" -> MaterialDesignW.WATER_OUTLINE;
      case "SECURITY" -> MaterialDesignS.SHIELD_OUTLINE;
      case "FOOD" -> MaterialDesignS.SILVERWARE_FORK_KNIFE;
      case "HEALTH_EDUCATION" -> MaterialDesignH.HOSPITAL_BUILDING;
      case "ADMINISTRATION" -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
      default -> MaterialDesignD.DOTS_HORIZONTAL;
    };
  }
}

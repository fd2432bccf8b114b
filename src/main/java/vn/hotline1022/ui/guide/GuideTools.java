package vn.hotline1022.ui.guide;

import java.util.UUID;
import java.util.function.Supplier;
import vn.hotline1022.guide.GuideTrailRepository;
import vn.hotline1022.ui.common.CallTools;
import vn.hotline1022.ui.common.FormDrafts;
import vn.hotline1022.ui.desk.DeskViewModel;

/**
 * What guides on the desk work with.
 *
 * @param trails where runs that are over are kept
 * @param drafts where runs outlive a crash
 * @param ids new UUIDv7 for runs
 * @param forms what an end opens
 * @param articles what a step points at
 */
public record GuideTools(
    GuideBook book,
    GuideTrailRepository trails,
    CallTools calls,
    DeskViewModel desk,
    FormDrafts drafts,
    Supplier<UUID> ids,
    EndForms forms,
    Articles articles) {}

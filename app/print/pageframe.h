#pragma once

#include "app/print/pagelayout.h"

#include <QCoreApplication>

namespace liaison {

/// What identifies every page of a document, whatever stands on it.
struct PageIdentity
{
    QStringList runningHead; ///< title, unit and period, on the pages after the first
    QString exampleMark;
    QString schemeVersion;
    QString cutOff;
    QString printedBy;
    QString journalHead;
    QString checkCode;   ///< of an evaluation sheet: it can be looked up
    QString contentCode; ///< of any other form
};

/// Head and foot of the pages of one document.
class PageFrame
{
    Q_DECLARE_TR_FUNCTIONS(SheetLayout)

public:
    /// @a area: inside it stand head, body and foot.
    PageFrame(TextSetter &setter, const PrintFonts &fonts, PageIdentity identity, const QRectF &area);

    /// Between head and foot.
    [[nodiscard]] qreal top() const noexcept { return m_top; }
    [[nodiscard]] qreal bottom() const noexcept { return m_area.bottom() - m_footHeight; }

    void decorate(PageLayout &page, qsizetype number, qsizetype count);

private:
    struct FootItem
    {
        std::shared_ptr<const TextBlock> text;
        QPointF origin; // from the foot's upper left corner
    };

    void setFoot();
    [[nodiscard]] QSizeF markSize();
    void addHead(PageLayout &page, bool firstPage);
    void addFoot(PageLayout &page, qsizetype number, qsizetype count);

    TextSetter &m_setter;
    const PrintFonts &m_fonts;
    PageIdentity m_identity;
    QRectF m_area;
    QList<FootItem> m_foot;
    qreal m_footHeight = 0;
    qreal m_top = 0;
};

} // namespace liaison

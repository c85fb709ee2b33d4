#pragma once

#include "app/print/documentlayout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace liaison {

/// One page of a document as it will be printed. Page Up and Page Down turn pages, Ctrl with plus and minus
/// or the wheel changes the size.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { WholePage, PageWidth, Percent };

    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    /// Nothing: the view says @a text instead.
    void setDocument(std::shared_ptr<DocumentLayout> document, const QString &text = {});
    [[nodiscard]] qsizetype pageCount() const;
    [[nodiscard]] qsizetype page() const noexcept { return m_page; }
    void setPage(qsizetype page);

    void setZoom(Zoom zoom, int percent = 100);
    [[nodiscard]] Zoom zoom() const noexcept { return m_zoom; }
    [[nodiscard]] int percent() const;
    void zoomBy(int steps);

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal scale() const; ///< pixels for a layout unit
    void updateScrollBars();
    void showPage();

    std::shared_ptr<DocumentLayout> m_document;
    std::optional<PageLayout> m_layout;
    QString m_text;
    qsizetype m_page = 0;
    Zoom m_zoom = Zoom::WholePage;
    int m_percent = 100;
};

} // namespace liaison

#pragma once

#include <QTableView>

namespace liaison {

/// A read-only table as every page shows them: whole rows, alternating, no grid; Tab leaves it, Enter
/// activates.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    /// @a name: for assistive technology, translated.
    PlainTable(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    /// As wide as heads and first rows need, none wider than @a most characters; the last column takes the
    /// rest.
    void fitColumns(int most = 28);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int headWidth(int column) const;
    void fitLast();

    int m_most = 0;
    int m_last = -1; ///< last column that is shown
    int m_widthOfLast = 0;
};

} // namespace liaison
